package org.ionwright.driver.mks.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Progress;

/** A controller with hot cathodes. */
final class MksDegasDriver extends MksDriver implements Conditioning {

	private final Degas degas;

	MksDegasDriver(MksConversation talk, MksController controller, MksReadings readings, MksSettings settings,
			DriverContext context) {
		super(talk, controller, readings, settings, context);
		degas = new Degas(talk, controller, context.time());
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return degas.procedures();
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		degas.run(procedure, progress);
	}
}
