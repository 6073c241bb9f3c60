package org.ionwright.scan.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.SetupChoices;
import org.ionwright.ui.common.LogEntry;

/** Tells the desk which instrument, method and queue files the workspace has, and when one of them changed. */
final class WorkspaceSetups implements IResourceChangeListener {

	private static final String INSTRUMENT = "instrument";
	private static final String METHOD = "method";
	private static final String QUEUE = "queue";
	private static final Set<String> KINDS = Set.of(INSTRUMENT, METHOD, QUEUE);

	private final ControlDesk desk;
	private final Job offer = Job.createSystem(Messages.Job_files, monitor -> {
		offerNow();
	});

	WorkspaceSetups(ControlDesk desk) {
		this.desk = desk;
	}

	/** Looks for the files soon, in the background. */
	void offer() {
		offer.schedule();
	}

	private void offerNow() throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		List<Path> instruments = new ArrayList<>();
		List<Path> methods = new ArrayList<>();
		List<Path> queues = new ArrayList<>();
		root.accept(proxy -> {
			if (proxy.getType() == IResource.FILE && !proxy.isDerived()) {
				String name = proxy.getName();
				if (name.endsWith('.' + INSTRUMENT)) {
					add(instruments, proxy.requestResource());
				} else if (name.endsWith('.' + METHOD)) {
					add(methods, proxy.requestResource());
				} else if (name.endsWith('.' + QUEUE)) {
					add(queues, proxy.requestResource());
				}
			}
			return true;
		}, IResource.NONE);
		desk.offer(new SetupChoices(instruments, methods, queues));
	}

	private static void add(List<Path> files, IResource resource) {
		var location = resource.getLocation();
		if (location != null) {
			files.add(location.toPath());
		}
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		IResourceDelta delta = event == null ? null : event.getDelta();
		if (delta == null) {
			return;
		}
		AtomicBoolean cameOrWent = new AtomicBoolean();
		try {
			delta.accept(change -> {
				visit(change, cameOrWent);
				return true;
			});
		} catch (CoreException e) {
			LogEntry.folder(NLS.bind(Messages.Log_notSeen, e.getMessage())).warn(WorkspaceSetups.class, e);
		}
		if (cameOrWent.get()) {
			offer();
		}
	}

	private void visit(IResourceDelta change, AtomicBoolean cameOrWent) {
		if (!(change.getResource() instanceof IFile file) || file.getLocation() == null
				|| !KINDS.contains(String.valueOf(file.getFileExtension()))) {
			return;
		}
		if (change.getKind() != IResourceDelta.CHANGED) {
			cameOrWent.set(true);
			desk.fileChanged(file.getLocation().toPath());
		} else if ((change.getFlags() & IResourceDelta.CONTENT) != 0) {
			desk.fileChanged(file.getLocation().toPath());
		}
	}
}
