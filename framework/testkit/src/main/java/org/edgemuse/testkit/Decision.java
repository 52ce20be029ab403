package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduler decided on one request.
 *
 * @param slot when
 * @param handle the request
 * @param ue who asked
 * @param taskIndex which task, as its demand model numbers them
 * @param slotsWaited 0 for a new request, more for one that an outage has kept
 * @param ap the AP, -1 if denied
 * @param es the ES, -1 if denied
 * @param steps denoising steps, 0 if denied
 * @param denied why it was denied, or null
 */
public record Decision(
    int slot,
    int handle,
    int ue,
    int taskIndex,
    int slotsWaited,
    int ap,
    int es,
    int steps,
    @Nullable DenyReason denied)
    implements Serializable {}
