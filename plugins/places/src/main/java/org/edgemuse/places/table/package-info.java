/** Reads CSV files that people and institutions publish: rows under a header. */
@NullMarked
package org.edgemuse.places.table;

import org.jspecify.annotations.NullMarked;
