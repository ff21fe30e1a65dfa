import unittest, sys, io
class A(unittest.TestCase):
    """Doc."""
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): self.x = 1; self.addCleanup(print, "cleanup")
    def test_ok(self): self.assertEqual(self.x, 1)
    def test_fail(self):
        """A docstring."""
        self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_error(self): 1/0
    @unittest.skip("why not")
    def test_skip(self): pass
    @unittest.skipIf(True, "cond")
    def test_skip2(self): pass
    @unittest.expectedFailure
    def test_xfail(self): self.fail("x")
    @unittest.expectedFailure
    def test_xsuccess(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
        with self.subTest("msg", k="v"): self.assertTrue(0)
    def test_skip_inside(self): self.skipTest("inside")
    def test_str(self): self.assertEqual("abc\ndef\n", "abc\ndeg\n")
    def test_dict(self): self.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}, "my message")
class B(unittest.TestCase):
    def check(self, f, *a, **k):
        try: f(*a, **k)
        except AssertionError as e: print(f.__name__, "|", e)
        else: print(f.__name__, "ok")
    def test_asserts(self):
        c = self.check
        c(self.assertEqual, 1, 2); c(self.assertEqual, "a"*100, "a"*99+"b"); c(self.assertEqual, (1,2), (1,)); c(self.assertEqual, {1,2}, {2,3}); c(self.assertNotEqual, 1, 1)
        c(self.assertTrue, 0, "m"); c(self.assertFalse, [1]); c(self.assertIs, 1, None); c(self.assertIsNot, None, None); c(self.assertIsNone, 1); c(self.assertIsNotNone, None); c(self.assertIn, 1, [2]); c(self.assertNotIn, 1, [1]); c(self.assertIsInstance, 1, str); c(self.assertNotIsInstance, 1, int)
        c(self.assertAlmostEqual, 1.0, 1.1); c(self.assertAlmostEqual, 1.0, 1.1, places=0); c(self.assertAlmostEqual, 1, 2, delta=0.5); c(self.assertNotAlmostEqual, 1.0, 1.00000001); c(self.assertGreater, 1, 2); c(self.assertGreaterEqual, 1, 2); c(self.assertLess, 2, 1); c(self.assertLessEqual, 2, 1)
        c(self.assertRegex, "abc", "x+"); c(self.assertNotRegex, "abc", "b"); c(self.assertCountEqual, [1,2,2], [2,1,1]); c(self.assertListEqual, [1], [2]); c(self.assertTupleEqual, (1,), (2,)); c(self.assertSequenceEqual, [1], (2,)); c(self.assertSetEqual, {1}, {2}); c(self.assertDictEqual, {1:1}, {1:2}); c(self.assertMultiLineEqual, "a\nb", "a\nc")
        c(self.assertRaises, ValueError, int, "3"); c(self.assertRaises, ValueError, int, "x"); c(self.assertRaisesRegex, ValueError, "zzz", int, "x")
        with self.assertRaises(ZeroDivisionError) as cm: 1/0
        print(repr(cm.exception))
        try:
            with self.assertRaises(KeyError): pass
        except AssertionError as e: print(e)
        with self.assertWarns(UserWarning):
            import warnings; warnings.warn("w")
        with self.assertLogs("x", "INFO") as lg:
            import logging; logging.getLogger("x").info("hello %d", 3)
        print(lg.output)
class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("no setup")
    def test_never(self): pass
def masked(fn):
    out = io.StringIO(); fn(out); import re
    print(re.sub(r"in \d+\.\d+s", "in T", re.sub(r'File ".*[/\\]', 'File "', out.getvalue())))
for v in (0, 1, 2):
    masked(lambda out: unittest.TextTestRunner(out, verbosity=v).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])))
s = unittest.TestSuite(); s.addTest(A("test_ok")); s.addTests([A("test_skip")]); print(s.countTestCases(), s, A("test_ok"), A("test_ok").id())
r = unittest.TestResult(); s.run(r); print(r, r.wasSuccessful(), r.skipped)
print(unittest.TestLoader().getTestCaseNames(A))
if __name__ == "__main__":
    sys.stderr = sys.stdout
    class Quiet(unittest.TextTestRunner):
        def __init__(self, **kw): super().__init__(stream=io.StringIO(), **kw)
    unittest.main(testRunner=Quiet, argv=["prog", "A.test_ok", "B"], exit=False)
    unittest.main(testRunner=Quiet)
