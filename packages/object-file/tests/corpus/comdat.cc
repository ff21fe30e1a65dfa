// Section groups: each inline function and each template instance is a COMDAT.
extern int outside(int);
inline int shared(int a) { static int counter = 5; return counter += outside(a); }
template <class T> T __attribute__((noinline)) twice(T a) { return a + a; }
struct Base { virtual ~Base(); virtual int f() { return shared(2); } };
struct Derived : Base { int f() override { return twice(3) + (int)twice(2.5); } };
Base *make() { return new Derived; }
