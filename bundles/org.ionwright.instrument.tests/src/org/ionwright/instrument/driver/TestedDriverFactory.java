package org.ionwright.instrument.driver;

import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.osgi.framework.FrameworkUtil;

/** Opens devices that tell what is done to them. */
public class TestedDriverFactory implements DriverFactory {

	@Override
	public Driver open(DeviceUri uri, DriverContext context) {
		return new TestedDriver(new DeviceDescription("test", "restart", "1", version(), true,
				List.of(new ParameterDescription("knob", "Knob", "V", Access.READ_WRITE, 0, 10,
						Double.POSITIVE_INFINITY, 0.1, 0))),
				context.time(), uri.scheme());
	}

	/** Of the bundle this class was loaded from. */
	private String version() {
		return String.valueOf(FrameworkUtil.getBundle(getClass()).getVersion());
	}
}
