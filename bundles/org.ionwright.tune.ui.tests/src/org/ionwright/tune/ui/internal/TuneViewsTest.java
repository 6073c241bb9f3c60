package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Objects;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.tune.ui.internal.calibration.CalibrationView;
import org.ionwright.tune.ui.internal.tune.TuneView;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The views in a real workbench, on the running services. */
class TuneViewsTest {

	private final IWorkbenchPage page = Objects
			.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());

	@Test
	void anInstrumentIsShownFromItsOpeningToItsClosing() throws Exception {
		BundleContext context = FrameworkUtil.getBundle(TuneViewsTest.class).getBundleContext();
		InstrumentService service = context
				.getService(Objects.requireNonNull(context.getServiceReference(InstrumentService.class)));
		TuneView tune = assertInstanceOf(TuneView.class, page.showView(TuneView.ID));
		CalibrationView calibration = assertInstanceOf(CalibrationView.class, page.showView(CalibrationView.ID));
		Ui.until("panels", () -> tune.panel().isPresent() && calibration.panel().isPresent());
		try (LiveInstrument instrument = service.open(DemoModels.instrument(),
				new OpenOptions(TimeSource.system(), 1))) {
			Ui.until("its bench", () -> calibration.panel().orElseThrow().bench()
					.filter(bench -> bench.raw().equals(instrument)).isPresent());
			Ui.until("that it is not connected",
					() -> Ui.words(calibration.panel().orElseThrow()).contains("the instrument is not connected"));
		}
		Ui.until("none", () -> calibration.panel().orElseThrow().bench().isEmpty());
		page.hideView(tune);
		page.hideView(calibration);
	}
}
