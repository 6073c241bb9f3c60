package org.ionwright.scan.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanEngineListener;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.LiveRun;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes each run that goes on a {@link LiveRun} service. */
@Component(service = {})
public final class RunPublisher implements ScanEngineListener {

	private final ScanEngine engine;
	private final BundleContext context;

	@Activate
	public RunPublisher(BundleContext context, @Reference ScanEngine engine) {
		this.engine = engine;
		this.context = context;
		engine.addListener(this);
	}

	@Deactivate
	void deactivate() {
		engine.removeListener(this);
	}

	@Override
	public void started(ScanRun run) {
		ServiceRegistration<LiveRun> registration = context.registerService(LiveRun.class, new PublishedRun(run), null);
		AtomicBoolean gone = new AtomicBoolean();
		run.addListener(new RunListener() {
			@Override
			public void progress(RunProgress progress) {
				if (progress.state().over() && !gone.getAndSet(true)) {
					run.removeListener(this);
					unregister(registration);
				}
			}
		});
	}

	private static void unregister(ServiceRegistration<LiveRun> registration) {
		try {
			registration.unregister();
		} catch (IllegalStateException e) {
			// The bundle was stopped meanwhile, and its services with it.
			return;
		}
	}
}
