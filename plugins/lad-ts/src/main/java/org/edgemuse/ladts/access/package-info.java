/** Where a request enters the network. */
@NullMarked
package org.edgemuse.ladts.access;

import org.jspecify.annotations.NullMarked;
