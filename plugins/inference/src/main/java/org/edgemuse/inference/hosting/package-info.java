/** ESs that host several models in a memory of limited size, and load what is not there. */
@NullMarked
package org.edgemuse.inference.hosting;

import org.jspecify.annotations.NullMarked;
