package org.ionwright.device;

/**
 * The parameters of a valve.
 *
 * @param open
 *            switch with the states closed, open
 * @param position
 *            state of the position switches with the values closed, open, moving, error; empty when there are none
 * @param travelSeconds
 *            longest time from one end to the other
 */
public record ValveParameters(String open, String position, double travelSeconds) {
}
