/** How often windows are brought up to date while a run goes on. */
@NullMarked
package org.edgemuse.console.refresh;

import org.jspecify.annotations.NullMarked;
