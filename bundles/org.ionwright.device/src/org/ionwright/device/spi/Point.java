package org.ionwright.device.spi;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;

/**
 * One parameter of a {@link PointDriver} with its conversation.
 *
 * @param reader
 *            asks the device
 * @param writer
 *            tells the device; null when the parameter can only be read
 */
public record Point(ParameterDescription description, Reader reader, @Nullable Writer writer) {

	/** Asks the device for one value. */
	public interface Reader {

		Value read() throws DeviceException, InterruptedException;
	}

	/** Tells the device one value, in the unit of the parameter. */
	public interface Writer {

		void write(double value) throws DeviceException, InterruptedException;
	}

	/** A value in the unit of the parameter with how far it can be trusted. */
	public record Value(double value, Quality quality) {

		public static Value good(double value) {
			return new Value(value, Quality.GOOD);
		}

		/** No value: a sensor that is off, missing or broken. */
		public static Value none() {
			return new Value(Double.NaN, Quality.NONE);
		}
	}

	/** A parameter that can only be read. */
	public Point(ParameterDescription description, Reader reader) {
		this(description, reader, null);
	}
}
