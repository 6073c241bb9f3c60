/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mass Filter Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rods with RF and DC that pass a band of mass-to-charge ratios.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getPoleType <em>Pole Type</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getFieldRadius <em>Field Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRodRadius <em>Rod Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRodCount <em>Rod Count</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRodProfile <em>Rod Profile</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRodMaterial <em>Rod Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getMode <em>Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getResolutionMode <em>Resolution Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getPeakWidth <em>Peak Width</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getDrive <em>Drive</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#isDcSupplied <em>Dc Supplied</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getVoltageConvention <em>Voltage Convention</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getEntranceDiameter <em>Entrance Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRfFrequency <em>Rf Frequency</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getDcRatio <em>Dc Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude <em>Max Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage <em>Max Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getTiltAngle <em>Tilt Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getTiltAzimuth <em>Tilt Azimuth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getOffsetX <em>Offset X</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getOffsetY <em>Offset Y</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getRfAmplitude <em>Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getDcVoltage <em>Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassFilterStage#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000081' name='quadrupole'"
 *        annotation="http://www.ionwright.org/seed claims='002/1 002/4 002/6'"
 * @generated
 */
public interface MassFilterStage extends Part {
	/**
	 * Returns the value of the '<em><b>Pole Type</b></em>' attribute.
	 * The default value is <code>"QUADRUPOLE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PoleType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pole Type</em>' attribute.
	 * @see org.ionwright.model.instrument.PoleType
	 * @see #setPoleType(PoleType)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_PoleType()
	 * @model default="QUADRUPOLE"
	 * @generated
	 */
	PoleType getPoleType();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getPoleType <em>Pole Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pole Type</em>' attribute.
	 * @see org.ionwright.model.instrument.PoleType
	 * @see #getPoleType()
	 * @generated
	 */
	void setPoleType(PoleType value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Length()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Rod length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='2.0' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Field Radius</b></em>' attribute.
	 * The default value is <code>"0.004"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the axis to the rods (r0).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Radius</em>' attribute.
	 * @see #setFieldRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_FieldRadius()
	 * @model default="0.004"
	 *        annotation="http://www.ionwright.org/quantity label='Field radius' unit='m' role='FACT' hardwareMin='1e-05' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getFieldRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getFieldRadius <em>Field Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Radius</em>' attribute.
	 * @see #getFieldRadius()
	 * @generated
	 */
	void setFieldRadius(double value);

	/**
	 * Returns the value of the '<em><b>Rod Radius</b></em>' attribute.
	 * The default value is <code>"0.00452"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of round rods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod Radius</em>' attribute.
	 * @see #setRodRadius(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RodRadius()
	 * @model default="0.00452"
	 *        annotation="http://www.ionwright.org/quantity label='Rod radius' unit='m' role='FACT' hardwareMin='1e-05' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getRodRadius();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRodRadius <em>Rod Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Radius</em>' attribute.
	 * @see #getRodRadius()
	 * @generated
	 */
	void setRodRadius(double value);

	/**
	 * Returns the value of the '<em><b>Rod Count</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rod Count</em>' attribute.
	 * @see #setRodCount(int)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RodCount()
	 * @model default="4"
	 *        annotation="http://www.ionwright.org/quantity label='Number of rods' unit='1' role='FACT' hardwareMin='4.0' hardwareMax='32.0' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getRodCount();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRodCount <em>Rod Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Count</em>' attribute.
	 * @see #getRodCount()
	 * @generated
	 */
	void setRodCount(int value);

	/**
	 * Returns the value of the '<em><b>Rod Profile</b></em>' attribute.
	 * The default value is <code>"ROUND"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.RodProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cross-section of the rods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod Profile</em>' attribute.
	 * @see org.ionwright.model.instrument.RodProfile
	 * @see #setRodProfile(RodProfile)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RodProfile()
	 * @model default="ROUND"
	 * @generated
	 */
	RodProfile getRodProfile();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRodProfile <em>Rod Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Profile</em>' attribute.
	 * @see org.ionwright.model.instrument.RodProfile
	 * @see #getRodProfile()
	 * @generated
	 */
	void setRodProfile(RodProfile value);

	/**
	 * Returns the value of the '<em><b>Rod Material</b></em>' attribute.
	 * The default value is <code>"molybdenum"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the rods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod Material</em>' attribute.
	 * @see #setRodMaterial(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RodMaterial()
	 * @model default="molybdenum"
	 * @generated
	 */
	String getRodMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRodMaterial <em>Rod Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Material</em>' attribute.
	 * @see #getRodMaterial()
	 * @generated
	 */
	void setRodMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"MASS_FILTER"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.StageMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the stage is meant for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.StageMode
	 * @see #setMode(StageMode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Mode()
	 * @model default="MASS_FILTER"
	 * @generated
	 */
	StageMode getMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.StageMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(StageMode value);

	/**
	 * Returns the value of the '<em><b>Resolution Mode</b></em>' attribute.
	 * The default value is <code>"CONSTANT_RESOLUTION"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.ResolutionMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stays the same over m/z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolution Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.ResolutionMode
	 * @see #setResolutionMode(ResolutionMode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_ResolutionMode()
	 * @model default="CONSTANT_RESOLUTION"
	 * @generated
	 */
	ResolutionMode getResolutionMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getResolutionMode <em>Resolution Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.ResolutionMode
	 * @see #getResolutionMode()
	 * @generated
	 */
	void setResolutionMode(ResolutionMode value);

	/**
	 * Returns the value of the '<em><b>Peak Width</b></em>' attribute.
	 * The default value is <code>"0.7"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full width at half height that is meant, for constant width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Width</em>' attribute.
	 * @see #setPeakWidth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_PeakWidth()
	 * @model default="0.7"
	 *        annotation="http://www.ionwright.org/quantity label='Peak width' unit='1' role='FACT' hardwareMin='0.01' hardwareMax='100.0' displayUnit='u' displayFactor='1' digits='2'"
	 *        annotation="http://www.ionwright.org/seed claims='002/1'"
	 * @generated
	 */
	double getPeakWidth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getPeakWidth <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Width</em>' attribute.
	 * @see #getPeakWidth()
	 * @generated
	 */
	void setPeakWidth(double value);

	/**
	 * Returns the value of the '<em><b>Drive</b></em>' attribute.
	 * The default value is <code>"OWN"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.StageDrive}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the RF comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drive</em>' attribute.
	 * @see org.ionwright.model.instrument.StageDrive
	 * @see #setDrive(StageDrive)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Drive()
	 * @model default="OWN"
	 * @generated
	 */
	StageDrive getDrive();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getDrive <em>Drive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drive</em>' attribute.
	 * @see org.ionwright.model.instrument.StageDrive
	 * @see #getDrive()
	 * @generated
	 */
	void setDrive(StageDrive value);

	/**
	 * Returns the value of the '<em><b>Dc Supplied</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the stage has a DC supply; a coupler carries none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dc Supplied</em>' attribute.
	 * @see #setDcSupplied(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_DcSupplied()
	 * @model default="true"
	 * @generated
	 */
	boolean isDcSupplied();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#isDcSupplied <em>Dc Supplied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dc Supplied</em>' attribute.
	 * @see #isDcSupplied()
	 * @generated
	 */
	void setDcSupplied(boolean value);

	/**
	 * Returns the value of the '<em><b>Voltage Convention</b></em>' attribute.
	 * The default value is <code>"POLE_TO_GROUND"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.VoltageConvention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the limits of its supplies are counted between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voltage Convention</em>' attribute.
	 * @see org.ionwright.model.instrument.VoltageConvention
	 * @see #setVoltageConvention(VoltageConvention)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_VoltageConvention()
	 * @model default="POLE_TO_GROUND"
	 * @generated
	 */
	VoltageConvention getVoltageConvention();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getVoltageConvention <em>Voltage Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voltage Convention</em>' attribute.
	 * @see org.ionwright.model.instrument.VoltageConvention
	 * @see #getVoltageConvention()
	 * @generated
	 */
	void setVoltageConvention(VoltageConvention value);

	/**
	 * Returns the value of the '<em><b>Entrance Diameter</b></em>' attribute.
	 * The default value is <code>"0.003"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In front of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entrance Diameter</em>' attribute.
	 * @see #setEntranceDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_EntranceDiameter()
	 * @model default="0.003"
	 *        annotation="http://www.ionwright.org/quantity label='Entrance aperture' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getEntranceDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getEntranceDiameter <em>Entrance Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entrance Diameter</em>' attribute.
	 * @see #getEntranceDiameter()
	 * @generated
	 */
	void setEntranceDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Rf Frequency</b></em>' attribute.
	 * The default value is <code>"1200000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rf Frequency</em>' attribute.
	 * @see #setRfFrequency(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RfFrequency()
	 * @model default="1200000.0"
	 *        annotation="http://www.ionwright.org/quantity label='RF frequency' unit='Hz' role='FACT' hardwareMin='10000.0' hardwareMax='100000000.0' displayUnit='MHz' displayFactor='1000000.0' digits='3'"
	 * @generated
	 */
	double getRfFrequency();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRfFrequency <em>Rf Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rf Frequency</em>' attribute.
	 * @see #getRfFrequency()
	 * @generated
	 */
	void setRfFrequency(double value);

	/**
	 * Returns the value of the '<em><b>Ion Energy</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rod offset the ions fall through, along the axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ion Energy</em>' attribute.
	 * @see #setIonEnergy(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_IonEnergy()
	 * @model default="2.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ion energy' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='20.0' ratePerSecond='1000.0' displayUnit='V' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getIonEnergy();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getIonEnergy <em>Ion Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion Energy</em>' attribute.
	 * @see #getIonEnergy()
	 * @generated
	 */
	void setIonEnergy(double value);

	/**
	 * Returns the value of the '<em><b>Dc Ratio</b></em>' attribute.
	 * The default value is <code>"0.999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * U/V as a share of the ratio at the apex of the first stability region; 0 is RF only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dc Ratio</em>' attribute.
	 * @see #setDcRatio(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_DcRatio()
	 * @model default="0.999"
	 *        annotation="http://www.ionwright.org/quantity label='DC to RF ratio' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getDcRatio();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getDcRatio <em>Dc Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dc Ratio</em>' attribute.
	 * @see #getDcRatio()
	 * @generated
	 */
	void setDcRatio(double value);

	/**
	 * Returns the value of the '<em><b>Max Rf Amplitude</b></em>' attribute.
	 * The default value is <code>"1800.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zero to peak, one pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rf Amplitude</em>' attribute.
	 * @see #setMaxRfAmplitude(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_MaxRfAmplitude()
	 * @model default="1800.0"
	 *        annotation="http://www.ionwright.org/quantity label='RF amplitude limit' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxRfAmplitude();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude <em>Max Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rf Amplitude</em>' attribute.
	 * @see #getMaxRfAmplitude()
	 * @generated
	 */
	void setMaxRfAmplitude(double value);

	/**
	 * Returns the value of the '<em><b>Max Dc Voltage</b></em>' attribute.
	 * The default value is <code>"305.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Dc Voltage</em>' attribute.
	 * @see #setMaxDcVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_MaxDcVoltage()
	 * @model default="305.0"
	 *        annotation="http://www.ionwright.org/quantity label='DC voltage limit' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxDcVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage <em>Max Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Dc Voltage</em>' attribute.
	 * @see #getMaxDcVoltage()
	 * @generated
	 */
	void setMaxDcVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Tilt Angle</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the axis against the axis of the last stage; the axes meet where the stages meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt Angle</em>' attribute.
	 * @see #setTiltAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_TiltAngle()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Tilt' unit='rad' role='FACT' hardwareMin='-1.5707963267948966' hardwareMax='1.5707963267948966' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getTiltAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getTiltAngle <em>Tilt Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt Angle</em>' attribute.
	 * @see #getTiltAngle()
	 * @generated
	 */
	void setTiltAngle(double value);

	/**
	 * Returns the value of the '<em><b>Tilt Azimuth</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round the axis of the next stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt Azimuth</em>' attribute.
	 * @see #setTiltAzimuth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_TiltAzimuth()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Plane of the tilt' unit='rad' role='FACT' hardwareMin='-6.283185307179586' hardwareMax='6.283185307179586' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getTiltAzimuth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getTiltAzimuth <em>Tilt Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt Azimuth</em>' attribute.
	 * @see #getTiltAzimuth()
	 * @generated
	 */
	void setTiltAzimuth(double value);

	/**
	 * Returns the value of the '<em><b>Offset X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the end of this stage from the axis of the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset X</em>' attribute.
	 * @see #setOffsetX(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_OffsetX()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Offset across, in the plane of the tilt' unit='m' role='FACT' hardwareMin='-0.1' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getOffsetX();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getOffsetX <em>Offset X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset X</em>' attribute.
	 * @see #getOffsetX()
	 * @generated
	 */
	void setOffsetX(double value);

	/**
	 * Returns the value of the '<em><b>Offset Y</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the end of this stage from the axis of the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Y</em>' attribute.
	 * @see #setOffsetY(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_OffsetY()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Offset across, normal to the plane of the tilt' unit='m' role='FACT' hardwareMin='-0.1' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getOffsetY();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getOffsetY <em>Offset Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Y</em>' attribute.
	 * @see #getOffsetY()
	 * @generated
	 */
	void setOffsetY(double value);

	/**
	 * Returns the value of the '<em><b>Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zero to peak, one pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rf Amplitude</em>' attribute.
	 * @see #setRfAmplitude(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_RfAmplitude()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='RF amplitude' unit='V' role='READBACK' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getRfAmplitude();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getRfAmplitude <em>Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rf Amplitude</em>' attribute.
	 * @see #getRfAmplitude()
	 * @generated
	 */
	void setRfAmplitude(double value);

	/**
	 * Returns the value of the '<em><b>Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dc Voltage</em>' attribute.
	 * @see #setDcVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_DcVoltage()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='DC voltage' unit='V' role='READBACK' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getDcVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getDcVoltage <em>Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dc Voltage</em>' attribute.
	 * @see #getDcVoltage()
	 * @generated
	 */
	void setDcVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chamber it is in; that of the analyser when none is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chamber</em>' reference.
	 * @see #setChamber(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassFilterStage_Chamber()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassFilterStage#getChamber <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(VacuumChamber value);

} // MassFilterStage
