/** What the kernel says when a plugin does or returns what makes no sense. */
@NullMarked
package org.edgemuse.kernel.fault;

import org.jspecify.annotations.NullMarked;
