package org.ionwright.driver.mks.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Progress;

/** A 946 with flow controllers and hot cathodes. */
final class MksFlowDegasDriver extends MksDriver implements Flow, Conditioning {

	private final Degas degas;

	MksFlowDegasDriver(MksConversation talk, MksController controller, MksReadings readings, MksSettings settings,
			DriverContext context) {
		super(talk, controller, readings, settings, context);
		degas = new Degas(talk, controller, context.time());
	}

	@Override
	public List<FlowParameters> flows() {
		return MksFlowDriver.flows(controller());
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
