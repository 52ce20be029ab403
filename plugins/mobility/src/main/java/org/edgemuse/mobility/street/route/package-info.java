/** The best ways from junction to junction: trees of all of them, or a search for each trip. */
@NullMarked
package org.edgemuse.mobility.street.route;

import org.jspecify.annotations.NullMarked;
