package org.ionwright.driver.mks.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Progress;

/** A controller with hot cathodes. */
final class MksDegasDriver extends MksDriver implements Conditioning {

	private final Degas degas;

	MksDegasDriver(MksConversation talk, MksController controller, MksReadings readings, MksSettings settings,
			TimeSource time) {
		super(talk, controller, readings, settings, time);
		degas = new Degas(talk, controller, time);
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
