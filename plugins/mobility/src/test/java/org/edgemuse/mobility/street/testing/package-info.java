/** Towns to test with. */
@NullMarked
package org.edgemuse.mobility.street.testing;

import org.jspecify.annotations.NullMarked;
