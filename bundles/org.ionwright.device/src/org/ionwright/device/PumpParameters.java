package org.ionwright.device;

/**
 * The parameters of a pump. Starting and stopping are writes of {@code running} through the one gate.
 *
 * @param running
 *            switch with the states stopped, running; stopping never vents
 * @param speed
 *            reading; empty when the pump has none
 * @param normal
 *            state with the values no, yes: the pump has its working speed; empty when it does not say
 * @param fault
 *            state whose value 0 means none; empty when it does not say
 * @param runUpSeconds
 *            longest time from rest to working speed
 */
public record PumpParameters(String running, String speed, String normal, String fault, double runUpSeconds) {
}
