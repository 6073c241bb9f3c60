package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Objects;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The views in a real workbench, on the running services. */
class OperationViewsTest {

	private final IWorkbenchPage page = Objects
			.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());

	@Test
	void anInstrumentIsShownFromItsOpeningToItsClosing() throws Exception {
		BundleContext context = FrameworkUtil.getBundle(OperationViewsTest.class).getBundleContext();
		InstrumentService service = context
				.getService(Objects.requireNonNull(context.getServiceReference(InstrumentService.class)));
		OperationView view = assertInstanceOf(OperationView.class, page.showView(OperationView.ID));
		OperationPanel panel = Objects.requireNonNull(view.panel());
		try (LiveInstrument instrument = service.open(DemoModels.instrument(),
				new OpenOptions(TimeSource.system(), 1))) {
			Ui.until("its name", () -> Ui.words(panel).contains(" \u2013 " + instrument.name()));
		}
		Ui.until("none", () -> Ui.words(panel).contains("No instrument is open"));
		page.hideView(view);
	}

	@Test
	void interlocksAndJournalOpenWithoutAnyInstrument() throws Exception {
		InterlocksView interlocks = assertInstanceOf(InterlocksView.class,
				page.showView("org.ionwright.operate.ui.interlocks"));
		JournalView journal = assertInstanceOf(JournalView.class, page.showView("org.ionwright.operate.ui.journal"));
		page.hideView(interlocks);
		page.hideView(journal);
	}
}
