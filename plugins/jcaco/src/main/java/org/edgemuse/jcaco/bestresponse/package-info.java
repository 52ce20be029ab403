/** Best response, in the game of a slot or in the expected game. */
@NullMarked
package org.edgemuse.jcaco.bestresponse;

import org.jspecify.annotations.NullMarked;
