package org.ionwright.device;

/**
 * The parameters of a flow of gas or liquid.
 *
 * @param target
 *            settable flow in m3/s; of a gas at the reference temperature and pressure below
 * @param flow
 *            reading in m3/s; the target again where the device doses without measuring
 * @param running
 *            switch with the states stopped, running; empty when a target above 0 starts the flow
 * @param referenceKelvin
 *            NaN for a liquid
 * @param referencePascal
 *            NaN for a liquid
 */
public record FlowParameters(String target, String flow, String running, double referenceKelvin,
		double referencePascal) {
}
