print("broken begins")
import no_such_module_anywhere
