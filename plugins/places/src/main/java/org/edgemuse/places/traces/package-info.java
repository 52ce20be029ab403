/**
 * Reads where somebody was when: traces from CSV and GPX, in order and projected with their map.
 */
@NullMarked
package org.edgemuse.places.traces;

import org.jspecify.annotations.NullMarked;
