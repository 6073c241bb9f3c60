/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tolerances</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the words of the seeds mean in numbers. All are engineering choices, none is printed in a seed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getAtmosphericDeviation <em>Atmospheric Deviation</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getLowestInterfacePressure <em>Lowest Interface Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getHighestInterfacePressure <em>Highest Interface Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getSubstantialFraction <em>Substantial Fraction</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getAngle <em>Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getSlenderness <em>Slenderness</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getConeAngle <em>Cone Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getInsertOffset <em>Insert Offset</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getInsertTilt <em>Insert Tilt</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getInsulationResistance <em>Insulation Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getSmallBore <em>Small Bore</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getPlugStress <em>Plug Stress</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getNearAtmospheric <em>Near Atmospheric</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getPinholeToFilter <em>Pinhole To Filter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getApertureAgreement <em>Aperture Agreement</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getPlugging <em>Plugging</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getOverpressure <em>Overpressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getSamePressure <em>Same Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getMzMargin <em>Mz Margin</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getTracking <em>Tracking</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getAxisDistance <em>Axis Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getNearEnd <em>Near End</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Tolerances#getRatioSpread <em>Ratio Spread</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances()
 * @model
 * @generated
 */
public interface Tolerances extends EObject {
	/**
	 * Returns the value of the '<em><b>Atmospheric Deviation</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative deviation of the ioniser's pressure from the room's that still counts as atmospheric (seed 000, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmospheric Deviation</em>' attribute.
	 * @see #setAtmosphericDeviation(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_AtmosphericDeviation()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='At atmospheric pressure: deviation' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getAtmosphericDeviation();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getAtmosphericDeviation <em>Atmospheric Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmospheric Deviation</em>' attribute.
	 * @see #getAtmosphericDeviation()
	 * @generated
	 */
	void setAtmosphericDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Lowest Interface Pressure</b></em>' attribute.
	 * The default value is <code>"50.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below it a warning (seed 000, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest Interface Pressure</em>' attribute.
	 * @see #setLowestInterfacePressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_LowestInterfacePressure()
	 * @model default="50.0"
	 *        annotation="http://www.ionwright.org/quantity label='Lowest usual interface pressure' unit='Pa' role='FACT' hardwareMin='1.0' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100.0' digits='2'"
	 * @generated
	 */
	double getLowestInterfacePressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getLowestInterfacePressure <em>Lowest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Interface Pressure</em>' attribute.
	 * @see #getLowestInterfacePressure()
	 * @generated
	 */
	void setLowestInterfacePressure(double value);

	/**
	 * Returns the value of the '<em><b>Highest Interface Pressure</b></em>' attribute.
	 * The default value is <code>"5000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it a warning (seed 000, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Interface Pressure</em>' attribute.
	 * @see #setHighestInterfacePressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_HighestInterfacePressure()
	 * @model default="5000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest usual interface pressure' unit='Pa' role='FACT' hardwareMin='1.0' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100.0' digits='2'"
	 * @generated
	 */
	double getHighestInterfacePressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getHighestInterfacePressure <em>Highest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Interface Pressure</em>' attribute.
	 * @see #getHighestInterfacePressure()
	 * @generated
	 */
	void setHighestInterfacePressure(double value);

	/**
	 * Returns the value of the '<em><b>Substantial Fraction</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the gas that must pass close to the exit aperture (seed 000, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substantial Fraction</em>' attribute.
	 * @see #setSubstantialFraction(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_SubstantialFraction()
	 * @model default="0.95"
	 *        annotation="http://www.ionwright.org/quantity label='Substantially all' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getSubstantialFraction();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getSubstantialFraction <em>Substantial Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substantial Fraction</em>' attribute.
	 * @see #getSubstantialFraction()
	 * @generated
	 */
	void setSubstantialFraction(double value);

	/**
	 * Returns the value of the '<em><b>Angle</b></em>' attribute.
	 * The default value is <code>"0.17453292519943295"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviation of the angle between the passages (seed 000, claim 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle</em>' attribute.
	 * @see #setAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_Angle()
	 * @model default="0.17453292519943295"
	 *        annotation="http://www.ionwright.org/quantity label='Approximately 90\260' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='1.5707963267948966' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getAngle <em>Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle</em>' attribute.
	 * @see #getAngle()
	 * @generated
	 */
	void setAngle(double value);

	/**
	 * Returns the value of the '<em><b>Slenderness</b></em>' attribute.
	 * The default value is <code>"3.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least length of a passage in widths (seed 000, claim 6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slenderness</em>' attribute.
	 * @see #setSlenderness(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_Slenderness()
	 * @model default="3.0"
	 *        annotation="http://www.ionwright.org/quantity label='Substantially longer' unit='1' role='FACT' hardwareMin='1.0' hardwareMax='100.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getSlenderness();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getSlenderness <em>Slenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slenderness</em>' attribute.
	 * @see #getSlenderness()
	 * @generated
	 */
	void setSlenderness(double value);

	/**
	 * Returns the value of the '<em><b>Cone Angle</b></em>' attribute.
	 * The default value is <code>"0.017453292519943295"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difference of the half angles of insert and hole (seed 000, claim 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cone Angle</em>' attribute.
	 * @see #setConeAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_ConeAngle()
	 * @model default="0.017453292519943295"
	 *        annotation="http://www.ionwright.org/quantity label='Corresponding cones' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='0.5' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getConeAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getConeAngle <em>Cone Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cone Angle</em>' attribute.
	 * @see #getConeAngle()
	 * @generated
	 */
	void setConeAngle(double value);

	/**
	 * Returns the value of the '<em><b>Insert Offset</b></em>' attribute.
	 * The default value is <code>"5e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the axis of the insert from that of the hole (seed 000, claim 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insert Offset</em>' attribute.
	 * @see #setInsertOffset(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_InsertOffset()
	 * @model default="5e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Coaxial: offset' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.01' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getInsertOffset();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getInsertOffset <em>Insert Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insert Offset</em>' attribute.
	 * @see #getInsertOffset()
	 * @generated
	 */
	void setInsertOffset(double value);

	/**
	 * Returns the value of the '<em><b>Insert Tilt</b></em>' attribute.
	 * The default value is <code>"0.008726646259971648"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the axis of the insert against that of the hole (seed 000, claim 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insert Tilt</em>' attribute.
	 * @see #setInsertTilt(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_InsertTilt()
	 * @model default="0.008726646259971648"
	 *        annotation="http://www.ionwright.org/quantity label='Coaxial: tilt' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='0.5' displayUnit='\260' displayFactor='0.017453292519943295' digits='2'"
	 * @generated
	 */
	double getInsertTilt();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getInsertTilt <em>Insert Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insert Tilt</em>' attribute.
	 * @see #getInsertTilt()
	 * @generated
	 */
	void setInsertTilt(double value);

	/**
	 * Returns the value of the '<em><b>Insulation Resistance</b></em>' attribute.
	 * The default value is <code>"1000000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least resistance between insert and block (seed 000, claim 8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insulation Resistance</em>' attribute.
	 * @see #setInsulationResistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_InsulationResistance()
	 * @model default="1000000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Insulated' unit='Ohm' role='FACT' hardwareMin='0.0' hardwareMax='1000000000000000.0' displayUnit='G\u03a9' displayFactor='1000000000.0' digits='2'"
	 * @generated
	 */
	double getInsulationResistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getInsulationResistance <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insulation Resistance</em>' attribute.
	 * @see #getInsulationResistance()
	 * @generated
	 */
	void setInsulationResistance(double value);

	/**
	 * Returns the value of the '<em><b>Small Bore</b></em>' attribute.
	 * The default value is <code>"0.0005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Widest bore of a capillary that counts as small (seed 001, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Small Bore</em>' attribute.
	 * @see #setSmallBore(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_SmallBore()
	 * @model default="0.0005"
	 *        annotation="http://www.ionwright.org/quantity label='Small bore' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='0.01' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getSmallBore();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getSmallBore <em>Small Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Small Bore</em>' attribute.
	 * @see #getSmallBore()
	 * @generated
	 */
	void setSmallBore(double value);

	/**
	 * Returns the value of the '<em><b>Plug Stress</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest share of the dielectric strength of the insulating plug.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plug Stress</em>' attribute.
	 * @see #setPlugStress(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_PlugStress()
	 * @model default="0.5"
	 *        annotation="http://www.ionwright.org/quantity label='Stress of the plug' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getPlugStress();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getPlugStress <em>Plug Stress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plug Stress</em>' attribute.
	 * @see #getPlugStress()
	 * @generated
	 */
	void setPlugStress(double value);

	/**
	 * Returns the value of the '<em><b>Near Atmospheric</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative deviation of the small chamber's pressure from the room's (seed 001).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Atmospheric</em>' attribute.
	 * @see #setNearAtmospheric(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_NearAtmospheric()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Near atmospheric' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getNearAtmospheric();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getNearAtmospheric <em>Near Atmospheric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Atmospheric</em>' attribute.
	 * @see #getNearAtmospheric()
	 * @generated
	 */
	void setNearAtmospheric(double value);

	/**
	 * Returns the value of the '<em><b>Pinhole To Filter</b></em>' attribute.
	 * The default value is <code>"0.06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest distance of pinhole and filter behind a re-entrant wall (seed 001).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinhole To Filter</em>' attribute.
	 * @see #setPinholeToFilter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_PinholeToFilter()
	 * @model default="0.06"
	 *        annotation="http://www.ionwright.org/quantity label='Close to the filter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getPinholeToFilter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getPinholeToFilter <em>Pinhole To Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinhole To Filter</em>' attribute.
	 * @see #getPinholeToFilter()
	 * @generated
	 */
	void setPinholeToFilter(double value);

	/**
	 * Returns the value of the '<em><b>Aperture Agreement</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative deviation from the area that gives the wanted pressure (seed 001).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aperture Agreement</em>' attribute.
	 * @see #setApertureAgreement(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_ApertureAgreement()
	 * @model default="0.5"
	 *        annotation="http://www.ionwright.org/quantity label='Area of aperture 45' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='10.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getApertureAgreement();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getApertureAgreement <em>Aperture Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aperture Agreement</em>' attribute.
	 * @see #getApertureAgreement()
	 * @generated
	 */
	void setApertureAgreement(double value);

	/**
	 * Returns the value of the '<em><b>Plugging</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loss of conductance of a pinhole or cone that calls for cleaning (seed 001).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plugging</em>' attribute.
	 * @see #setPlugging(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_Plugging()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Plugging' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getPlugging();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getPlugging <em>Plugging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plugging</em>' attribute.
	 * @see #getPlugging()
	 * @generated
	 */
	void setPlugging(double value);

	/**
	 * Returns the value of the '<em><b>Overpressure</b></em>' attribute.
	 * The default value is <code>"1.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest pressure at an open relief valve in set pressures (seed 001, FIG 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overpressure</em>' attribute.
	 * @see #setOverpressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_Overpressure()
	 * @model default="1.1"
	 *        annotation="http://www.ionwright.org/quantity label='Relief' unit='1' role='FACT' hardwareMin='1.0' hardwareMax='10.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getOverpressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getOverpressure <em>Overpressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overpressure</em>' attribute.
	 * @see #getOverpressure()
	 * @generated
	 */
	void setOverpressure(double value);

	/**
	 * Returns the value of the '<em><b>Same Pressure</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative difference of the pressures of the stages (seed 002, claim 25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Pressure</em>' attribute.
	 * @see #setSamePressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_SamePressure()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Same operating pressure' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getSamePressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getSamePressure <em>Same Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Pressure</em>' attribute.
	 * @see #getSamePressure()
	 * @generated
	 */
	void setSamePressure(double value);

	/**
	 * Returns the value of the '<em><b>Mz Margin</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least distance of the selected band from the ends of the sub-range (seed 002, claim 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mz Margin</em>' attribute.
	 * @see #setMzMargin(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_MzMargin()
	 * @model default="0.5"
	 *        annotation="http://www.ionwright.org/quantity label='Margin in the sub-range' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='100.0' displayUnit='u' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getMzMargin();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getMzMargin <em>Mz Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mz Margin</em>' attribute.
	 * @see #getMzMargin()
	 * @generated
	 */
	void setMzMargin(double value);

	/**
	 * Returns the value of the '<em><b>Tracking</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest distance of the centre of the sub-range from the selected m/z in widths of the sub-range (seed 002, claim 9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking</em>' attribute.
	 * @see #setTracking(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_Tracking()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='Substantially tracks' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getTracking();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getTracking <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracking</em>' attribute.
	 * @see #getTracking()
	 * @generated
	 */
	void setTracking(double value);

	/**
	 * Returns the value of the '<em><b>Axis Distance</b></em>' attribute.
	 * The default value is <code>"0.0005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest distance of the axes of two stages (seed 002, claim 11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Axis Distance</em>' attribute.
	 * @see #setAxisDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_AxisDistance()
	 * @model default="0.0005"
	 *        annotation="http://www.ionwright.org/quantity label='Intersecting axes' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getAxisDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getAxisDistance <em>Axis Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axis Distance</em>' attribute.
	 * @see #getAxisDistance()
	 * @generated
	 */
	void setAxisDistance(double value);

	/**
	 * Returns the value of the '<em><b>Near End</b></em>' attribute.
	 * The default value is <code>"0.002"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest distance of the intersection from the end of the second stage (seed 002, claim 11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near End</em>' attribute.
	 * @see #setNearEnd(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_NearEnd()
	 * @model default="0.002"
	 *        annotation="http://www.ionwright.org/quantity label='At the near end' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getNearEnd();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getNearEnd <em>Near End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near End</em>' attribute.
	 * @see #getNearEnd()
	 * @generated
	 */
	void setNearEnd(double value);

	/**
	 * Returns the value of the '<em><b>Ratio Spread</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest deviation of AC:DC over a scan from its mean (seed 002, claim 24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio Spread</em>' attribute.
	 * @see #setRatioSpread(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTolerances_RatioSpread()
	 * @model default="0.02"
	 *        annotation="http://www.ionwright.org/quantity label='Substantially constant ratio' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getRatioSpread();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Tolerances#getRatioSpread <em>Ratio Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio Spread</em>' attribute.
	 * @see #getRatioSpread()
	 * @generated
	 */
	void setRatioSpread(double value);

} // Tolerances
