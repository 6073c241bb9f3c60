package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.spectrum.run.StillWrittenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The editor in a real workbench, with a format that the test registers as the only one. */
@NonNullByDefault({})
class RunEditorTest {

	@TempDir
	Path folder;
	private final FakeFormat format = new FakeFormat();
	private IWorkbenchPage page;
	private IProject project;
	private ServiceRegistration<RunFormat> registration;
	private ServiceRegistration<RunRecovery> recoveries;

	@BeforeEach
	void workbench() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("runs");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void cleanUp() throws Exception {
		page.closeAllEditors(false);
		unregister();
		if (recoveries != null) {
			recoveries.unregister();
		}
		project.delete(true, null);
	}

	private void register() {
		BundleContext context = FrameworkUtil.getBundle(RunEditor.class).getBundleContext();
		registration = context.registerService(RunFormat.class, format, null);
	}

	private void unregister() {
		if (registration != null) {
			registration.unregister();
			registration = null;
		}
	}

	private void register(RunRecovery recovery) {
		BundleContext context = FrameworkUtil.getBundle(RunEditor.class).getBundleContext();
		recoveries = context.registerService(RunRecovery.class, recovery, null);
	}

	private IFile file(String name, String text) throws Exception {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	private static RunPanel panel(IEditorPart part) {
		RunPanel panel = ((RunEditor) part).panel();
		assertNotNull(panel);
		return panel;
	}

	@Test
	void opensAFileOfTheWorkspaceByItsNameInAnyCase() throws Exception {
		register();
		for (String name : new String[] { "a.mzML", "B.MZML" }) {
			IEditorPart part = IDE.openEditor(page, file(name, "x"));
			assertEquals(RunEditor.ID, part.getSite().getId());
			RunPanel panel = panel(part);
			Pump.until("run", panel::showsRun);
			assertEquals(FakeRun.SCANS, panel.table().control().getItemCount());
			Pump.until("chromatogram", () -> panel.chromatogram().traces().size() == 2);
			Pump.until("spectrum", () -> panel.spectrum().points() == 10_001);
		}
	}

	@Test
	void opensAFileFromOutsideTheWorkspace() throws Exception {
		register();
		URI uri = Files.writeString(folder.resolve("outside.mzML"), "x").toUri();
		RunPanel panel = panel(IDE.openEditor(page, uri, RunEditor.ID, true));
		Pump.until("run", panel::showsRun);
		assertTrue(panel.status().startsWith("outside.mzML"));
	}

	@Test
	void withoutAFormatItSaysSoAndGoesOnWhenOneComes() throws Exception {
		RunPanel panel = panel(page.openEditor(new FileEditorInput(file("a.mzML", "x")), RunEditor.ID));
		Pump.until("text", () -> panel.message().text().contains("no reader for this kind of file is installed"));
		register();
		Pump.until("run", panel::showsRun);
	}

	@Test
	void aHalfFileIsToldInThePartAndCanBeTriedAgain() throws Exception {
		register();
		IFile file = file("half.mzML", "half");
		RunPanel panel = panel(IDE.openEditor(page, file));
		Pump.until("text", () -> panel.message().text().startsWith("half.mzML: ends after 4 bytes"));
		Files.writeString(Path.of(file.getLocationURI()), "whole");
		panel.message().act();
		Pump.until("run", panel::showsRun);
	}

	@Test
	void aFileThatChangedIsOfferedAgain() throws Exception {
		register();
		IFile file = file("a.mzML", "x");
		IEditorPart part = IDE.openEditor(page, file);
		RunPanel panel = panel(part);
		Pump.until("run", panel::showsRun);
		Files.writeString(Path.of(file.getLocationURI()), "another");
		part.setFocus();
		assertEquals("The file has changed on disk.", panel.notice().text());
	}

	/** As a program leaves it that was cut off, or has in work when it is another one. */
	@Test
	void aRunInWorkIsOpenedAndFollowedToItsEnd() throws Exception {
		register();
		register(new Namer(false, ""));
		IFile file = file("a.mzML.part", "cut");
		IEditorPart part = IDE.openEditor(page, file);
		assertEquals(RunEditor.ID, part.getSite().getId());
		RunPanel panel = panel(part);
		Pump.until("run", panel::showsRun);
		assertEquals("the index is wrong; read without it", panel.notice().text());
		Pump.until("findings", () -> panel.pages().findings().findings().size() == 2);
		Pump.until("problems", () -> RunEditorKeepTest.markers(file).length == 2);
		Path partial = Path.of(file.getLocationURI());
		format.opened().getFirst().hide(2);
		Files.writeString(partial, "more", StandardOpenOption.APPEND);
		Pump.until("growth", () -> panel.notice().text().startsWith("Another program writes this run"));
		assertEquals(FakeRun.SCANS - 2, panel.table().control().getItemCount());
		Pump.until("no cut is found", () -> panel.pages().findings().findings().size() == 1);
		Pump.until("no cut is told", () -> RunEditorKeepTest.markers(file).length == 1);
		Files.move(partial, partial.resolveSibling("a.mzML"));
		Pump.until("the end", () -> panel.notice().text().equals("The run is over; all of it is in a.mzML."));
		Arrays.stream(panel.notice().getChildren()).filter(Link.class::isInstance).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		RunPanel whole = panel(page.getActiveEditor());
		Pump.until("the whole run", whole::showsRun);
		assertTrue(whole.status().startsWith("a.mzML "), whole.status());
	}

	@Test
	void aRunThatAnotherProgramWritesIsNotCalledCutOff() throws Exception {
		register();
		register(new Namer(true, "ends early"));
		IFile file = file("a.mzML.part", "cut");
		RunPanel panel = panel(IDE.openEditor(page, file));
		Pump.until("told", () -> panel.notice().text().startsWith("Another program writes this run"));
		Pump.until("no cut is found", () -> panel.pages().findings().findings().size() == 1);
		Pump.until("no cut is told", () -> RunEditorKeepTest.markers(file).length == 1);
	}

	@Test
	void aRunThatWasCutOffIsOfferedToBeCompletedUntilItGrows() throws Exception {
		register();
		register(new Namer(false, "ends early"));
		IFile file = file("a.mzML.part", "cut");
		RunPanel panel = panel(IDE.openEditor(page, file));
		Pump.until("offer", () -> panel.notice().text().startsWith("Ends early."));
		Pump.until("cut is found", () -> panel.pages().findings().findings().size() == 2);
		format.opened().getFirst().hide(2);
		Files.writeString(Path.of(file.getLocationURI()), "more", StandardOpenOption.APPEND);
		Pump.until("growth", () -> panel.notice().text().startsWith("Another program writes this run"));
		Pump.until("no cut is found", () -> panel.pages().findings().findings().size() == 1);
	}

	@Test
	void aFileThatIsTakenAwayIsTold() throws Exception {
		register();
		IFile file = file("a.mzML", "x");
		RunPanel panel = panel(IDE.openEditor(page, file));
		Pump.until("run", panel::showsRun);
		Files.delete(Path.of(file.getLocationURI()));
		Pump.until("told", () -> panel.notice().text().startsWith("The file is no longer there"));
	}

	/** Knows what a run is called when it is complete, and says of it what it is told to say. */
	record Namer(boolean written, String damage) implements RunRecovery {

		@Override
		public boolean accepts(Path file) {
			return file.toString().endsWith(".part");
		}

		@Override
		@NonNullByDefault
		public String damage(Path file) throws StillWrittenException {
			if (written) {
				throw new StillWrittenException(file + ": it is being written by another program");
			}
			return damage;
		}

		@Override
		@NonNullByDefault
		public Path target(Path file) {
			return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.part$", ""));
		}

		@Override
		@NonNullByDefault
		public RecoveredRun recover(Path file, Path target) {
			throw new UnsupportedOperationException();
		}
	}

	@Test
	void propertiesAndOutlineTellTheFacts() throws Exception {
		register();
		IEditorPart part = IDE.openEditor(page, file("a.mzML", "x"));
		RunPanel panel = panel(part);
		Pump.until("run", panel::showsRun);
		panel.select(2);
		IStructuredSelection selection = (IStructuredSelection) part.getSite().getSelectionProvider().getSelection();
		IPropertySource properties = (IPropertySource) selection.getFirstElement();
		assertEquals("number", properties.getPropertyDescriptors()[0].getDisplayName());
		assertEquals("3", properties.getPropertyValue(properties.getPropertyDescriptors()[0].getId()));
		page.showView("org.eclipse.ui.views.ContentOutline");
		IContentOutlinePage outline = part.getAdapter(IContentOutlinePage.class);
		assertNotNull(outline);
		Pump.until("outline", () -> outline.getControl() instanceof Tree tree
				&& tree.getItemCount() == 3);
	}

	/** The view itself: each fact of the scan and of the run has its row there, and another scan other values. */
	@Test
	void theViewPropertiesShowsAllTermsOfTheSelectedScan() throws Exception {
		register();
		IEditorPart part = IDE.openEditor(page, file("a.mzML", "x"));
		RunPanel panel = panel(part);
		Pump.until("run", panel::showsRun);
		PropertySheet view = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
		page.activate(part);
		for (int scan : new int[] { 4, 7 }) {
			panel.select(scan);
			List<RunFact> facts = RunFacts.of(Objects.requireNonNull(panel.selection()));
			assertTrue(facts.stream().anyMatch(fact -> fact.name().equals("filament")), "terms of the scan");
			Pump.until("rows of scan " + scan, () -> view.getCurrentPage() instanceof PropertySheetPage rows
					&& rows.getControl() instanceof Tree tree && rows(tree).equals(sorted(facts)));
		}
	}

	private static List<String> sorted(List<RunFact> facts) {
		return facts.stream().map(fact -> fact.group() + "|" + fact.name() + "|" + fact.value()).sorted().toList();
	}

	private static List<String> rows(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())
				.map(row -> group.getText(0) + "|" + row.getText(0) + "|" + row.getText(1))).sorted().toList();
	}

	@Test
	void closingTheEditorWhileItReadsLeavesNoFileOpen() throws Exception {
		register();
		format.hold();
		IEditorPart part = IDE.openEditor(page, file("a.mzML", "x"));
		RunPanel panel = panel(part);
		Pump.until("reading", () -> panel.message().text().endsWith("a.mzML"));
		page.closeEditor(part, false);
		format.release();
		Pump.until("opened and closed",
				() -> format.opened().size() == 1 && format.opened().getFirst().closed() || stopped());
	}

	/** Whether the job ended before it opened anything. */
	private boolean stopped() {
		return format.opened().isEmpty() && Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(LoadJob.class::isInstance);
	}

	@Test
	void closingTheEditorClosesTheFile() throws Exception {
		register();
		IEditorPart part = IDE.openEditor(page, file("a.mzML", "x"));
		Pump.until("run", panel(part)::showsRun);
		page.closeEditor(part, false);
		Pump.until("closed", () -> format.opened().getFirst().closed());
	}
}
