import { longsOf, namesOf, type Place, valuedOf } from './words.ts';

const steps = (places: readonly Place[]): readonly Place[] => places.filter(({ named }) => named.length > 0);

/** A parameter of a shell. */
const braced = (text: string): string => `$\{${text}}`;

/** What bash offers for the value of an option. */
const bashValues = ({ at, ...place }: Place): readonly string[] =>
  valuedOf({ at, ...place }).map(({ written, words, isFolder }) => {
    const from = isFolder ? '-d' : `-W "${words.join(' ')}"`;
    const before = written.map((one) => `"${at} ${one}"`).join('|');
    return `    ${before}) COMPREPLY=($(compgen ${from} -- "$current")); return ;;`;
  });

/** For bash: file names wherever no command may follow and no option is begun. */
const bash = (places: readonly Place[]): readonly string[] => [
  '_shcb() {',
  `  local current="${braced('COMP_WORDS[COMP_CWORD]')}" call="" offered="" word`,
  `  for word in "${braced('COMP_WORDS[@]:1:COMP_CWORD-1')}"; do`,
  '    case "$call/$word" in',
  ...steps(places).map(
    ({ at, from, named }) => `      ${named.map((name) => `"${from}/${name}"`).join('|')}) call="${at}" ;;`,
  ),
  '    esac',
  '  done',
  `  case "$call ${braced('COMP_WORDS[COMP_CWORD-1]')}" in`,
  ...places.flatMap(bashValues),
  '  esac',
  '  case "$call" in',
  ...places.flatMap((place) => [
    `    "${place.at}")`,
    `      offered="${namesOf(place).join(' ')}"`,
    `      [[ $current == -* ]] && offered="${longsOf(place).join(' ')}" ;;`,
  ]),
  '  esac',
  '  COMPREPLY=($(compgen -W "$offered" -- "$current"))',
  '}',
  'complete -o default -F _shcb shcb',
];

/** What zsh offers for the value of an option. */
const zshValues = (place: Place): readonly string[] =>
  valuedOf(place).map(({ written, words, isFolder }) => {
    const before = written.map((one) => `"${place.at} ${one}"`).join('|');
    return `    (${before}) ${isFolder ? '_files -/' : `compadd -- ${words.join(' ')}`}; return ;;`;
  });

/** Files, where no word may stand; words beside them otherwise. */
const zshNames = (place: Place): string => {
  const names = namesOf(place).join(' ');
  if (place.commands.length > 0) return `compadd -- ${names}`;
  return place.words.length === 0 ? '_files' : `compadd -- ${names}; _files`;
};

const zsh = (places: readonly Place[]): readonly string[] => [
  '#compdef shcb',
  '_shcb() {',
  '  local call="" word',
  '  for word in $words[2,CURRENT-1]; do',
  '    case "$call/$word" in',
  ...steps(places).map(
    ({ at, from, named }) => `      (${named.map((name) => `${from}/${name}`).join('|')}) call="${at}" ;;`,
  ),
  '    esac',
  '  done',
  '  case "$call $words[CURRENT-1]" in',
  ...places.flatMap(zshValues),
  '  esac',
  '  case "$call" in',
  ...places.flatMap((place) => [
    `    ("${place.at}")`,
    `      if [[ $PREFIX == -* ]]; then compadd -- ${longsOf(place).join(' ')}`,
    `      else ${zshNames(place)}; fi ;;`,
  ]),
  '  esac',
  '}',
  'if [[ "$funcstack[1]" == _shcb ]]; then _shcb "$@"; else compdef _shcb shcb; fi',
];

const inQuotes = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** Where in a call fish offers something: behind the names that lead there. */
const fishWhen = (places: readonly Place[], { at, from, named }: Place): string => {
  if (at === '') return '__fish_use_subcommand';
  const before = places.find((place) => place.at === from);
  const seen = [...(before === undefined || before.at === '' ? [] : [before.named]), named];
  return seen.map((names) => `__fish_seen_subcommand_from ${names.join(' ')}`).join('; and ');
};

/** What an option of fish takes: a word of a few, a folder, or anything. */
const fishValue = ({
  value,
  words,
  isFolder,
}: Pick<Place['options'][number], 'value' | 'words' | 'isFolder'>): readonly string[] => {
  if (isFolder) return ['-x', "-a '(__fish_complete_directories)'"];
  if (words.length > 0) return ['-x', `-a ${inQuotes(words.join(' '))}`];
  return value ? ['-r'] : [];
};

const fishLines = (places: readonly Place[], place: Place): readonly string[] => {
  const when = fishWhen(places, place);
  const open =
    place.at === '' || place.commands.length === 0
      ? when
      : `${when}; and not __fish_seen_subcommand_from ${namesOf(place).join(' ')}`;
  return [
    ...place.commands.map(
      ({ name, alias, words: { about } }) =>
        `complete -c shcb -f -n ${inQuotes(open)} -a ${inQuotes(`${name} ${alias}`)} -d ${inQuotes(about)}`,
    ),
    ...(place.words.length === 0
      ? []
      : [`complete -c shcb -n ${inQuotes(when)} -a ${inQuotes(place.words.join(' '))}`]),
    ...place.options.map(({ long, short, value, words, isFolder }) =>
      [
        `complete -c shcb -n ${inQuotes(when)} -l ${long.slice(2)}`,
        ...(short === null ? [] : [`-s ${short.slice(1)}`]),
        ...fishValue({ value, words, isFolder }),
      ].join(' '),
    ),
  ];
};

const fish = (places: readonly Place[]): readonly string[] =>
  places.flatMap((place) => fishLines(places, place));

const listed = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`;

const powershell = (places: readonly Place[]): readonly string[] => [
  'Register-ArgumentCompleter -Native -CommandName shcb -ScriptBlock {',
  '  param($current, $ast, $position)',
  '  $steps = @{',
  ...steps(places).flatMap(({ at, from, named }) => named.map((name) => `    '${from}/${name}' = '${at}'`)),
  '  }',
  '  $commands = @{',
  ...places.map((place) => `    '/${place.at}' = ${listed(namesOf(place))}`),
  '  }',
  '  $options = @{',
  ...places.map((place) => `    '/${place.at}' = ${listed(longsOf(place))}`),
  '  }',
  '  $values = @{',
  ...places.flatMap((place) =>
    valuedOf(place).flatMap(({ written, words, isFolder }) =>
      written.map((one) => `    '/${place.at} ${one}' = ${isFolder ? '$null' : listed(words)}`),
    ),
  ),
  '  }',
  "  $call = ''",
  "  $previous = ''",
  '  foreach ($word in $ast.CommandElements | Select-Object -Skip 1) {',
  '    $step = "$call/$word"',
  '    if ($word.Extent.EndOffset -lt $position -and $steps.ContainsKey($step)) { $call = $steps[$step] }',
  '    if ($word.Extent.EndOffset -lt $position) { $previous = "/$call $word" }',
  '  }',
  '  $offered = if ($values.ContainsKey($previous)) {',
  '    if ($null -eq $values[$previous]) { return }',
  '    $values[$previous]',
  '  } elseif ($current -like \'-*\') { $options["/$call"] } else { $commands["/$call"] }',
  '  $offered | Where-Object { $_ -like "$current*" } | ForEach-Object {',
  "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
  '  }',
  '}',
];

/** The scripts by the name of the shell that reads them. */
export const scripts: ReadonlyMap<string, (places: readonly Place[]) => readonly string[]> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
  ['powershell', powershell],
]);
