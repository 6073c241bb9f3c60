package org.ionwright.tune.calibration;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.DeviceControl;

/**
 * A mass scale that a device keeps itself: what it drives its rods with at two masses, on a straight line between and beyond. With
 * it a calibration goes into the device, and nothing is to be corrected outside any more.
 *
 * @param subject
 *            name of the calibration in the device, such as {@code peak-position}
 * @param low
 *            coefficient that is the drive at the lower mass
 * @param lowMz
 *            that mass
 * @param high
 *            coefficient that is the drive at the higher mass
 * @param highMz
 *            that mass
 */
public record TwoPointScale(String subject, String low, double lowMz, String high, double highMz) {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	public TwoPointScale {
		if (!(highMz > lowMz)) {
			throw new IllegalArgumentException("scale through m/z " + lowMz + " and " + highMz + "; it must rise");
		}
	}

	/**
	 * The scale that puts what is asked for on its peak: at each of the two masses the drive that was there for the mass at which it
	 * appeared. What is curved in the law cannot be kept by a straight line and stays as error.
	 */
	public Calibration corrected(Calibration now, MassLaw law) {
		double atLow = coefficient(now, low);
		double atHigh = coefficient(now, high);
		Map<String, Double> coefficients = new LinkedHashMap<>(now.coefficients());
		coefficients.put(low, drive(atLow, atHigh, appears(law, lowMz)));
		coefficients.put(high, drive(atLow, atHigh, appears(law, highMz)));
		return new Calibration(now.subject(), coefficients);
	}

	private static double coefficient(Calibration calibration, String name) {
		Double value = calibration.coefficients().get(name);
		if (value == null) {
			throw new IllegalArgumentException(
					calibration.subject() + " has no coefficient " + name + "; it has " + calibration.coefficients()
							.keySet());
		}
		return value;
	}

	private double drive(double atLow, double atHigh, double mz) {
		return atLow + (atHigh - atLow) * (mz - lowMz) / (highMz - lowMz);
	}

	/** On the line through the ends of the range in which the law knows something. */
	private static double appears(MassLaw law, double mz) {
		double from = law.exact(law.low());
		double to = law.exact(law.high());
		return to > from ? law.low() + (law.high() - law.low()) * (mz - from) / (to - from)
				: mz - law.correction(law.low());
	}

	/**
	 * Reads the scale of a device, corrects it and writes it back through the gate. Blocks.
	 *
	 * @return as it was before, to go back with {@link DeviceControl#calibrate}
	 * @throws DeviceException
	 *             what the device or the gate says: nothing was changed then
	 */
	public Calibration apply(DeviceControl device, MassLaw law) throws DeviceException, InterruptedException {
		Calibration before = await(device.calibration(subject));
		await(device.calibrate(corrected(before, law)));
		return before;
	}

	private <T> T await(CompletableFuture<T> future) throws DeviceException, InterruptedException {
		try {
			return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof DeviceException cause) {
				throw new DeviceException(cause.reason(), String.valueOf(cause.getMessage()), cause);
			}
			throw new DeviceException(DeviceReason.DRIVER_DEFECT, subject + ": " + e.getCause(), e);
		} catch (TimeoutException e) {
			throw new DeviceException(DeviceReason.TIMEOUT,
					subject + ": no answer within " + LIMIT.toSeconds() + " s; check the device", e);
		}
	}
}
