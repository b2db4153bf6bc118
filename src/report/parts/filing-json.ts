import { type Filing, OFFICIAL } from '../../domain/meeting/filing.ts';

/** How a sheet stands in the record of its meeting; nothing for an official one like any other. */
export const filingJson = (filing: Filing = OFFICIAL) =>
  filing === OFFICIAL
    ? {}
    : {
        state: filing.state,
        ...(filing.replaces === null
          ? {}
          : {
              replaces: {
                sheet: filing.replaces.sheets,
                reason: filing.replaces.reason,
                ...(filing.replaces.date === undefined ? {} : { date: filing.replaces.date }),
                ...(filing.replaces.by === undefined ? {} : { by: filing.replaces.by }),
              },
            }),
      };
