package org.ionwright.driver.mks.internal;

import java.util.List;

import org.ionwright.device.FlowParameters;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Flow;

/** A 946 with flow controllers. */
final class MksFlowDriver extends MksDriver implements Flow {

	private static final double KELVIN = 273.15;
	private static final double PASCAL = 101_325;

	MksFlowDriver(MksConversation talk, MksController controller, MksReadings readings, MksSettings settings,
			DriverContext context) {
		super(talk, controller, readings, settings, context);
	}

	@Override
	public List<FlowParameters> flows() {
		return flows(controller());
	}

	static List<FlowParameters> flows(MksController controller) {
		return controller.flows().stream().map(channel -> new FlowParameters("flow" + channel + ".target",
				"flow" + channel + ".flow", "flow" + channel + ".running", KELVIN, PASCAL)).toList();
	}
}
