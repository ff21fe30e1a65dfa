/*
 * Runs an image of patched stencils without any C library: reads it from standard input, maps it where it was linked for, code
 * executable and not writable, jumps in for each case, and writes what came of it to standard output.
 *
 *   clang --target=TRIPLE -O1 -ffreestanding -nostdlib -static -fuse-ld=lld run-image.c -o run-image
 *
 * An image (src/tiny/image.ts) is little-endian 64-bit words: code base, code bytes, data base, data bytes, number of cases, words of a
 * frame, words of a context; for each case: the entry's address, the code's, the frame's, the context's; then code, then data.
 * Written for each case: the result, its frame, its context.
 */
typedef unsigned long long u64;
typedef long long i64;
typedef __UINTPTR_TYPE__ word;

/* ENTRY_ABI is ms_abi for Windows' stencils on x86-64: the only place where the two systems' conventions meet. */
#ifndef ENTRY_ABI
#define ENTRY_ABI
#endif
typedef i64 ENTRY_ABI entry_function(u64 code, u64 frame, u64 context);

#if defined(__x86_64__)
static long call3(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}
static void *map(word at, word size) {
  long result;
  register long flags __asm__("r10") = 0x32 /* private, fixed, anonymous */;
  register long file __asm__("r8") = -1;
  register long offset __asm__("r9") = 0;
  __asm__ volatile("syscall" : "=a"(result) : "a"(9), "D"(at), "S"(size), "d"(3), "r"(flags), "r"(file), "r"(offset) : "rcx", "r11", "memory");
  return (void *)result;
}
enum { READ = 0, WRITE = 1, PROTECT = 10, EXIT = 60 };
__asm__(".globl _start\n_start: xorl %ebp, %ebp\n call run\n");
static void fence(word at, word size) {}

#elif defined(__i386__)
static long call3(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory");
  return result;
}
/* The old mmap takes a block of arguments: six registers would take the frame pointer's. */
static void *map(word at, word size) {
  word arguments[6] = {at, size, 3, 0x32, -1, 0};
  return (void *)call3(90, (long)arguments, 0, 0);
}
enum { READ = 3, WRITE = 4, PROTECT = 125, EXIT = 1 };
__asm__(".globl _start\n_start: xorl %ebp, %ebp\n call run\n");
static void fence(word at, word size) {}

#elif defined(__aarch64__) || defined(__riscv)
#ifdef __riscv
#define REGISTER(n) "a" #n
#define NUMBER "a7"
#define TRAP "ecall"
__asm__(".globl _start\n_start: call run\n");
static void fence(word at, word size) { __asm__ volatile("fence.i" ::: "memory"); }
#else
#define REGISTER(n) "x" #n
#define NUMBER "x8"
#define TRAP "svc #0"
__asm__(".globl _start\n_start: bl run\n");
/* In steps that no cache line is smaller than. */
static void fence(word at, word size) {
  for (word i = at; i < at + size; i += 16) __asm__ volatile("dc cvau, %0" ::"r"(i));
  __asm__ volatile("dsb ish" ::: "memory");
  for (word i = at; i < at + size; i += 16) __asm__ volatile("ic ivau, %0" ::"r"(i));
  __asm__ volatile("dsb ish\n\tisb" ::: "memory");
}
#endif
static long call6(long number, long a, long b, long c, long d, long e, long f) {
  register long r0 __asm__(REGISTER(0)) = a, r1 __asm__(REGISTER(1)) = b, r2 __asm__(REGISTER(2)) = c;
  register long r3 __asm__(REGISTER(3)) = d, r4 __asm__(REGISTER(4)) = e, r5 __asm__(REGISTER(5)) = f;
  register long n __asm__(NUMBER) = number;
  __asm__ volatile(TRAP : "+r"(r0) : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(n) : "memory");
  return r0;
}
static long call3(long number, long a, long b, long c) { return call6(number, a, b, c, 0, 0, 0); }
static void *map(word at, word size) { return (void *)call6(222, at, size, 3, 0x32, -1, 0); }
enum { READ = 63, WRITE = 64, PROTECT = 226, EXIT = 93 };
#endif

static void stop(int code) {
  for (;;) call3(EXIT, code, 0, 0);
}

static void read_all(void *to, word size) {
  for (char *at = to; size > 0;) {
    long got = call3(READ, 0, (long)at, size);
    if (got <= 0) stop(10);
    at += got;
    size -= got;
  }
}

static void write_all(const void *from, word size) {
  for (const char *at = from; size > 0;) {
    long put = call3(WRITE, 1, (long)at, size);
    if (put <= 0) stop(11);
    at += put;
    size -= put;
  }
}

enum { MOST_CASES = 256 };
static u64 cases[MOST_CASES][4];

__attribute__((used)) void run(void) {
  u64 header[7];
  read_all(header, sizeof header);
  word code = header[0], code_size = header[1], data = header[2], data_size = header[3], count = header[4];
  if (count > MOST_CASES) stop(12);
  read_all(cases, count * sizeof cases[0]);
  if (map(code, code_size) != (void *)code || map(data, data_size) != (void *)data) stop(13);
  read_all((void *)code, code_size);
  read_all((void *)data, data_size);
  fence(code, code_size);
  if (call3(PROTECT, code, code_size, 5 /* read, execute */) != 0) stop(14);
  for (word i = 0; i < count; i++) {
    i64 result = ((entry_function *)(word)cases[i][0])(cases[i][1], cases[i][2], cases[i][3]);
    write_all(&result, sizeof result);
    write_all((void *)(word)cases[i][2], header[5] * 8);
    write_all((void *)(word)cases[i][3], header[6] * 8);
  }
  stop(0);
}
