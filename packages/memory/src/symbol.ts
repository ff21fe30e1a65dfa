import { koffiCalls, type NativeCalls } from "./os/native.ts";

/** RTLD_DEFAULT of dlfcn.h: everything the process is linked with. */
const RTLD_DEFAULT = { darwin: -2, other: 0 } as const;

/**
 * The address of a C function that this process is linked with already (`pow`, `memcpy`): for native code to call.
 *
 * @returns 0 when there is none of that name
 */
export function symbolAddress(
  name: string,
  platform: string = process.platform,
  calls: NativeCalls = koffiCalls(),
): number {
  if (platform === "win32") {
    const getModuleHandle = calls.bind(["kernel32.dll"], "int64_t GetModuleHandleA(const char *name)");
    const getProcAddress = calls.bind(
      ["kernel32.dll"],
      "int64_t GetProcAddress(int64_t module, const char *name)",
    );
    const runtime = getModuleHandle("ucrtbase.dll");
    return runtime === 0 ? 0 : getProcAddress(runtime, name);
  }
  const dlsym = calls.bind(["", "libdl.so.2"], "int64_t dlsym(int64_t handle, const char *name)");
  return dlsym(platform === "darwin" ? RTLD_DEFAULT.darwin : RTLD_DEFAULT.other, name);
}
