/** What a folder of results says of itself: written in full, every default named, and read back. */
@NullMarked
package org.edgemuse.experiment.manifest;

import org.jspecify.annotations.NullMarked;
