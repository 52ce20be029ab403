/** UEs that walk and drive along the streets of a map, and places on streets to start from. */
@NullMarked
package org.edgemuse.mobility.street;

import org.jspecify.annotations.NullMarked;
