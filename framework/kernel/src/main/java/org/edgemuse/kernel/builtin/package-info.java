/** The Guice module that binds the kernel's own plugins by name. */
@NullMarked
package org.edgemuse.kernel.builtin;

import org.jspecify.annotations.NullMarked;
