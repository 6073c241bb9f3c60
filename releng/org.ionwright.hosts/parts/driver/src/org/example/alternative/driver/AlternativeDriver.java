package org.example.alternative.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.SafeState;
import org.osgi.framework.FrameworkUtil;

/** A device that reads 42, whatever the address, and notes what is done to it in the file of {@code alternative.notes}, if that is given. */
public final class AlternativeDriver implements DriverFactory {

	@Override
	public Driver open(DeviceUri uri, DriverContext context) {
		note("open");
		return new Device(context);
	}

	private static void note(String what) {
		String file = System.getProperty("alternative.notes");
		if (file != null) {
			try {
				Files.writeString(Path.of(file),
						what + " " + FrameworkUtil.getBundle(AlternativeDriver.class).getVersion() + "\n",
						StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private record Device(DriverContext context) implements Driver, SafeState {

		@Override
		public DeviceDescription description() {
			return new DeviceDescription("Example", "alternative", "", "", false,
					List.of(ParameterDescription.readOnly("answer", "Answer", "1", 0, 100)));
		}

		@Override
		public List<Reading> read(Collection<String> names) {
			return names.stream().map(name -> new Reading(name, 42, context.time().now(), Quality.GOOD)).toList();
		}

		@Override
		public void safeState() {
			note("safe");
		}

		@Override
		public void close() {
			note("close");
		}
	}
}
