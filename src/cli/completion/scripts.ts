import { longsOf, namesOf, type Place } from './words.ts';

const steps = (places: readonly Place[]): readonly Place[] => places.filter(({ named }) => named.length > 0);

/** A parameter of a shell. */
const braced = (text: string): string => `$\{${text}}`;

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
  '  case "$call" in',
  ...places.flatMap((place) => [
    `    ("${place.at}")`,
    `      if [[ $PREFIX == -* ]]; then compadd -- ${longsOf(place).join(' ')}`,
    `      else ${place.commands.length === 0 ? '_files' : `compadd -- ${namesOf(place).join(' ')}`}; fi ;;`,
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
    ...place.options.map(({ long, short, value }) =>
      [
        `complete -c shcb -n ${inQuotes(when)} -l ${long.slice(2)}`,
        ...(short === null ? [] : [`-s ${short.slice(1)}`]),
        ...(value ? ['-r'] : []),
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
  "  $call = ''",
  '  foreach ($word in $ast.CommandElements | Select-Object -Skip 1) {',
  '    $step = "$call/$word"',
  '    if ($word.Extent.EndOffset -lt $position -and $steps.ContainsKey($step)) { $call = $steps[$step] }',
  '  }',
  '  $offered = if ($current -like \'-*\') { $options["/$call"] } else { $commands["/$call"] }',
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
