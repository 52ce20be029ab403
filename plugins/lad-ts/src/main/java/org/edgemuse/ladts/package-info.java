/** The module that names the schedulers and metrics of task offloading among ESs with queues. */
@NullMarked
package org.edgemuse.ladts;

import org.jspecify.annotations.NullMarked;
