export {
  columns,
  fills,
  isTarget,
  laterTargets,
  targets,
  type Cell,
  type Column,
  type Target,
} from "./cells.ts";
export { relocations } from "./relocations.ts";
export {
  recordOf,
  writeRecord,
  type CpythonFigures,
  type FuzzFigures,
  type Figures,
  type RecordedCell,
  type SuiteRecord,
} from "./records.ts";
