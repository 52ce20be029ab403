/** Learning from delays to which machines add the price of congestion. */
@NullMarked
package org.edgemuse.jcaco.price;

import org.jspecify.annotations.NullMarked;
