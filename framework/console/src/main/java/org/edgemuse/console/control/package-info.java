/** The Model tab: what may change while a run goes on, and the sliders and menus that change it. */
@NullMarked
package org.edgemuse.console.control;

import org.jspecify.annotations.NullMarked;
