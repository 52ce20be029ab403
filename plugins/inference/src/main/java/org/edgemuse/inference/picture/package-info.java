/** Generated pictures, their fingerprints, and sheets of them. */
@NullMarked
package org.edgemuse.inference.picture;

import org.jspecify.annotations.NullMarked;
