/** Where those who travel along streets go next, and when: rules that scenarios choose by name. */
@NullMarked
package org.edgemuse.mobility.street.trip;

import org.jspecify.annotations.NullMarked;
