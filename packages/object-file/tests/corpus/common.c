/* Compiled for every target: the constructs that compilers turn into relocations, sections and symbol kinds. */
extern int extern_array[];
extern int extern_function(int);
extern _Thread_local int extern_tls;
int global_data = 7;
int global_zero;
static int local_zero;
_Thread_local int thread_data = 3;
_Thread_local int thread_zero;
__attribute__((weak)) int weak_data = 1;
__attribute__((weak)) int weak_function(int a) { return a + extern_array[3]; }
__attribute__((visibility("hidden"))) int hidden_function(int a) { return a * 3; }
static const int table[] = {5, 4, 3, 2, 1, 0, 9, 8};
const char *string = "a string literal";
const char *same_tail = "string literal";
int (*pointer)(int) = hidden_function;
int *inner = &extern_array[11];

double constants(double a, float b) { return a * 3.25 + b * 1.5f + (double)extern_array[1]; }

int calls(int a) {
    local_zero += a;
    return extern_function(a) + weak_function(a) * pointer(a) + table[a & 7] + weak_data;
}

int thread(void) { return thread_data + ++thread_zero + extern_tls; }

void stores(int value) {
    global_data = 5;
    global_zero = value;
    ((volatile char *)extern_array)[1] = 3;
    ((volatile short *)extern_array)[4] = 3;
    ((volatile long long *)extern_array)[4] = 3;
}

int jump_table(int a) {
    switch (a) {
    case 0: return extern_function(1);
    case 1: return extern_function(2) * 3;
    case 2: return weak_function(1);
    case 3: return extern_function(3) + weak_function(4);
    case 4: return 99;
    case 5: return global_data;
    default: return global_zero;
    }
}

int tail(int a) { return extern_function(a + 1); }
