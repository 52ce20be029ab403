/** Benchmarks of whole slots, and of clearing a market of users and providers. */
@NullMarked
package org.edgemuse.benchmarks;

import org.jspecify.annotations.NullMarked;
