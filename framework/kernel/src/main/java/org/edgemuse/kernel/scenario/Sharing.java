package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.config.Choice;

/**
 * How capacity is shared.
 *
 * @param link by the requests on an AP's link
 * @param server by the requests on an ES
 */
public record Sharing(
    @Doc("how the requests on an AP's link share it") @Default("proportional-fair")
        Choice<SharingDiscipline> link,
    @Doc("how the requests on an ES share it") @Default("proportional-fair")
        Choice<SharingDiscipline> server)
    implements Serializable {}
