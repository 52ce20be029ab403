/** What tests of this module share. */
@NullMarked
package org.edgemuse.inference.testing;

import org.jspecify.annotations.NullMarked;
