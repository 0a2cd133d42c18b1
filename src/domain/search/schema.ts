import * as z from 'zod';

/** The file of other names of makers, `makers.yaml`: by the company's ref what readers call it. */
export const makerNamesSchema = z.record(z.string(), z.array(z.string().min(1)));
