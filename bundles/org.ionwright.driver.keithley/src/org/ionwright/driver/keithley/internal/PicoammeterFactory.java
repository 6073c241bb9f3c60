package org.ionwright.driver.keithley.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.Bytes;
import org.osgi.service.component.annotations.Component;

/** Opens picoammeters: {@code keithley6485:serial:/dev/ttyUSB0}. */
@Component(property = { DriverFactory.SCHEME + "=keithley6485", DriverFactory.MODELS + "=Keithley 6485, 6487" })
public class PicoammeterFactory implements DriverFactory {

	private final KeithleyOpener opener = new KeithleyOpener(Set.of(KeithleyModel.K6485, KeithleyModel.K6487),
			"keithley6517");

	@Override
	public List<Setting> settings() {
		return KeithleySettings.DECLARED;
	}

	@Override
	public Optional<Probe> probe() {
		return opener.probe();
	}

	/** The language is readable as it is. */
	@Override
	public String decode(byte[] bytes, boolean sent) {
		return Bytes.show(bytes);
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
		return opener.open(uri, context);
	}
}
