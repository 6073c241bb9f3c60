package org.ionwright.io.mzml.internal.write;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunEncoding.Packing;

/** The terms this bundle writes of its own, with the exact names of the vocabulary (psi-ms.obo 4.1.257). */
final class Terms {

	static final CvTerm MS1_SPECTRUM = CvTerm.of(Accession.MS1_SPECTRUM, "MS1 spectrum");
	static final CvTerm MSN_SPECTRUM = CvTerm.of(Accession.MSN_SPECTRUM, "MSn spectrum");
	static final CvTerm SIM_SPECTRUM = CvTerm.of(Accession.SIM_SPECTRUM, "SIM spectrum");
	static final CvTerm MASS_SPECTRUM = CvTerm.of(Accession.MASS_SPECTRUM, "mass spectrum");
	static final CvTerm PROFILE = CvTerm.of(Accession.PROFILE, "profile spectrum");
	static final CvTerm CENTROID = CvTerm.of(Accession.CENTROID, "centroid spectrum");
	static final CvTerm POSITIVE = CvTerm.of(Accession.POSITIVE, "positive scan");
	static final CvTerm NEGATIVE = CvTerm.of(Accession.NEGATIVE, "negative scan");
	static final CvTerm NO_COMBINATION = CvTerm.of(Accession.NO_COMBINATION, "no combination");
	static final CvTerm TIC_CHROMATOGRAM = CvTerm.of(Accession.TIC_CHROMATOGRAM, "total ion current chromatogram");
	static final CvTerm BASE_PEAK_CHROMATOGRAM = CvTerm.of(Accession.BASE_PEAK_CHROMATOGRAM,
			"basepeak chromatogram");
	static final CvTerm SOFTWARE = software("ionwright");
	static final CvTerm CONVERSION = CvTerm.of("MS:1000544", "Conversion to mzML");
	static final CvTerm INSTRUMENT_MODEL = CvTerm.of(Accession.INSTRUMENT_MODEL, "instrument model");
	static final CvTerm IONIZATION_TYPE = CvTerm.of("MS:1000008", "ionization type");
	static final CvTerm ANALYZER_TYPE = CvTerm.of("MS:1000443", "mass analyzer type");
	static final CvTerm DETECTOR_TYPE = CvTerm.of("MS:1000026", "detector type");
	static final CvTerm FLOAT_32 = CvTerm.of(Accession.FLOAT_32, "32-bit float");
	static final CvTerm FLOAT_64 = CvTerm.of(Accession.FLOAT_64, "64-bit float");
	static final CvTerm ZLIB = CvTerm.of(Accession.ZLIB, "zlib compression");
	private static final CvTerm NOT_COMPRESSED = CvTerm.of(Accession.NOT_COMPRESSED, "no compression");
	private static final CvTerm LINEAR = CvTerm.of(Accession.NUMPRESS_LINEAR,
			"MS-Numpress linear prediction compression");
	private static final CvTerm LINEAR_ZLIB = CvTerm.of(Accession.NUMPRESS_LINEAR_ZLIB,
			"MS-Numpress linear prediction compression followed by zlib compression");
	private static final CvTerm PIC = CvTerm.of(Accession.NUMPRESS_PIC,
			"MS-Numpress positive integer compression");
	private static final CvTerm PIC_ZLIB = CvTerm.of(Accession.NUMPRESS_PIC_ZLIB,
			"MS-Numpress positive integer compression followed by zlib compression");
	private static final CvTerm SLOF = CvTerm.of(Accession.NUMPRESS_SLOF,
			"MS-Numpress short logged float compression");
	private static final CvTerm SLOF_ZLIB = CvTerm.of(Accession.NUMPRESS_SLOF_ZLIB,
			"MS-Numpress short logged float compression followed by zlib compression");
	static final CvTerm SIM_CHROMATOGRAM = CvTerm.of(Accession.SIM_CHROMATOGRAM,
			"selected ion monitoring chromatogram");
	static final CvTerm MZ_ARRAY = mz(Accession.MZ_ARRAY, "m/z array", "");
	static final CvTerm INTENSITY_ARRAY = counts(Accession.INTENSITY_ARRAY, "intensity array", "");
	static final CvTerm TIME_ARRAY = seconds(Accession.TIME_ARRAY, "time array", "");
	static final UserTerm SIMULATED = new UserTerm(Accession.SIMULATED, "true", "xsd:boolean");

	private Terms() {
	}

	static CvTerm software(String name) {
		return CvTerm.of("MS:1000799", "custom unreleased software tool", name);
	}

	static CvTerm packing(Packing packing, boolean zlib) {
		return switch (packing) {
		case PLAIN -> zlib ? ZLIB : NOT_COMPRESSED;
		case LINEAR -> zlib ? LINEAR_ZLIB : LINEAR;
		case PIC -> zlib ? PIC_ZLIB : PIC;
		case SLOF -> zlib ? SLOF_ZLIB : SLOF;
		};
	}

	static CvTerm mz(String accession, String name, double value) {
		return mz(accession, name, Double.toString(value));
	}

	static CvTerm counts(String accession, String name, double value) {
		return counts(accession, name, Double.toString(value));
	}

	static CvTerm seconds(String accession, String name, double value) {
		return seconds(accession, name, Double.toString(value));
	}

	private static CvTerm mz(String accession, String name, String value) {
		return new CvTerm(accession, name, value, Accession.MZ, "m/z");
	}

	private static CvTerm counts(String accession, String name, String value) {
		return new CvTerm(accession, name, value, Accession.COUNTS, "number of detector counts");
	}

	private static CvTerm seconds(String accession, String name, String value) {
		return new CvTerm(accession, name, value, Accession.SECOND, "second");
	}
}
