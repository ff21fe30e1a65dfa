import type { Interp } from "../interp.ts";
import { textSupport } from "../text/index.ts";
import { installConstructors } from "./constructors.ts";
import { installDictMethods } from "./dict-methods.ts";
import { installFunctions } from "./functions.ts";
import { installIterators } from "./iterators.ts";
import { installListMethods, installTupleMethods } from "./list-methods.ts";
import { installNumberMethods } from "./number-methods.ts";
import { installFiles } from "./files.ts";
import { installDunders } from "./dunders.ts";
import { installImports } from "./modules/imports.ts";
import { installMath } from "./modules/math.ts";
import { installSys } from "./modules/sys.ts";
import { installTime } from "./modules/time.ts";
import { installExtremes, installNumberFunctions } from "./numbers.ts";
import { installPrint } from "./print.ts";
import { installSequenceMethods } from "./sequence-methods.ts";
import { installSetMethods } from "./set-methods.ts";
import { installStrCase } from "./str-case.ts";
import { installStrLayout } from "./str-layout.ts";
import { installStrSearch } from "./str-search.ts";
import { installStrSplit } from "./str-split.ts";

/** Installs the builtin functions, the methods of the builtin types and the modules written in TypeScript. */
export function installBuiltins(py: Interp): void {
  py.text = textSupport;
  installConstructors(py);
  const iterators = installIterators(py);
  installFunctions(py);
  installNumberFunctions(py);
  installExtremes(py);
  installPrint(py);
  installListMethods(py);
  installTupleMethods(py);
  installDictMethods(py);
  installSequenceMethods(py);
  installSetMethods(py);
  installNumberMethods(py);
  installStrSearch(py);
  installStrSplit(py);
  installStrLayout(py);
  installStrCase(py);
  installDunders(py, iterators);
  installFiles(py);
  installImports(py);
  installMath(py);
  installSys(py);
  installTime(py);
}
