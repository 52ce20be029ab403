/** Markets that the tests share. */
@NullMarked
package org.edgemuse.incentive.testing;

import org.jspecify.annotations.NullMarked;
