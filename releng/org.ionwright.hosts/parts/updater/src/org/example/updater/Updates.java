package org.example.updater;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.IDE;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Updates one bundle after the other from {@code updater.site}: those of {@code updater.bundles} are in use at once, with devices of them
 * connected; those of {@code updater.parts}, which the workbench has open, with its next start, since its registry of views keeps what
 * it knows of a bundle that is gone.
 */
final class Updates {

	private static final Duration LIMIT = Duration.ofMinutes(2);
	private static final String KEPT = "org.example.alternative.kept";
	private static final String PATCH = "org.example.patch.";

	private final IWorkbench workbench;
	private final List<String> report;
	private final BundleContext context = FrameworkUtil.getBundle(Updates.class).getBundleContext();
	private final Provisioning provisioning = new Provisioning(URI.create(System.getProperty("updater.site")));

	Updates(IWorkbench workbench, List<String> report) {
		this.workbench = workbench;
		this.report = report;
	}

	void run() throws Exception {
		open("before");
		provisioning.install(KEPT, "1.0.0");
		provisioning.apply(KEPT);
		MassSpectrometer model = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		model.setName("updated");
		InstrumentService service = context.getService(context.getServiceReference(InstrumentService.class));
		try (LiveInstrument live = service.open(model, new OpenOptions(TimeSource.system(), 1))) {
			live.bind("", "kept:somewhere");
			live.bind("", "sim:demo/source");
			live.connect();
			tell(live);
			live.addListener(new InstrumentListener() {
				@Override
				public void statusChanged() {
					tell(live);
				}
			});
			live.awaitConnected(LIMIT);
			provisioning.install(KEPT, "1.1.0");
			provisioning.apply(KEPT);
			for (String name : System.getProperty("updater.bundles").split(",")) {
				provisioning.install(PATCH + name + ".feature.group", "1.0.0");
				provisioning.apply(name);
				report.add("updated " + name + " " + Platform.getBundle(name).getVersion());
			}
			await("the session", () -> live.devices().stream().allMatch(device -> device.status().state().usable()));
			service.drivers().forEach(driver -> report.add("driver " + driver.scheme() + " " + driver.bundle()));
		}
		for (String name : System.getProperty("updater.parts").split(",")) {
			provisioning.install(PATCH + name + ".feature.group", "1.0.0");
		}
		open("after");
	}

	private void tell(LiveInstrument live) {
		for (LiveDevice device : live.devices()) {
			report.add("session " + device.address() + " " + device.status().state() + " "
					+ device.status().text());
		}
	}

	/** Opens scan control and each of the files; tells where the parts come from. */
	private void open(String when) throws Exception {
		IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
		tell(when, onScreen(() -> page.showView("org.ionwright.scan.ui.control")));
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("updater.files")))) {
			for (Path file : files.sorted().toList()) {
				tell(when, onScreen(
						() -> IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()))));
			}
		}
	}

	private void tell(String when, IWorkbenchPart part) {
		Bundle bundle = FrameworkUtil.getBundle(part.getClass());
		report.add(when + " " + part.getSite().getId() + " " + bundle.getSymbolicName() + " " + bundle.getVersion());
	}

	private <T> T onScreen(Callable<T> action) throws Exception {
		FutureTask<T> task = new FutureTask<>(action);
		workbench.getDisplay().asyncExec(task);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	private static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(what + " did not come");
			}
			Thread.sleep(50);
		}
	}
}
